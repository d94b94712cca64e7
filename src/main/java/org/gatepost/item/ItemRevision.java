package org.gatepost.item;

/** One unchangeable revision of an item, counted from 1. What an attempt points at. */
public record ItemRevision(ItemId item, int revision) {

    @Override
    public String toString() {
        return item + "@" + revision;
    }
}
