package org.gatepost.authoring.check;

import org.gatepost.item.Level;

/** At most a third of what an exam draws from is recall; the rest asks what to do. */
record RecallShare() implements ContentRule {

    @Override
    public String name() {
        return "recall-share";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Material.Group pool : material.pools()) {
            var tally = new Tally(pool.items());
            long recall = tally.of(Level.RECALL);
            if (recall * 3 > tally.all()) {
                findings.add(
                        pool.place(),
                        "%s: %d of %d items are recall (%s), which is more than a third"
                                .formatted(pool.name(), recall, tally.all(), tally.share(recall)));
            }
        }
    }
}
