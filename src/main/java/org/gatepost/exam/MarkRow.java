package org.gatepost.exam;

import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.marking.Mark;
import org.jspecify.annotations.Nullable;

/** How one slot of an attempt was marked. */
record MarkRow(
        int slot,
        String section,
        ItemRevision item,
        LessonId lesson,
        boolean critical,
        Mark mark,
        @Nullable Response response) {}
