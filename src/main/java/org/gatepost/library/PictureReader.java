package org.gatepost.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.source.FactId;

/**
 * Finds and reads the pictures in the text of a lesson: what stands between {@code ```figure} and {@code ```}, or
 * whatever else Markdown takes for such a fence, so that none is drawn unchecked.
 */
final class PictureReader {

    private static final String FENCE = "```";
    private static final String NAME = "figure";
    private static final String OPENING = FENCE + NAME;
    private static final int LARGEST = 1_000_000;

    /** A picture and the line of its opening fence. */
    record Placed(Picture picture, Place place) {}

    private PictureReader() {}

    static List<Placed> in(String file, Node text, Problems problems) {
        List<Placed> pictures = new ArrayList<>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock fence) {
                var place = new Place(file, LessonMarkdown.line(fence));
                if (!NAME.equals(fence.getInfo())) {
                    problems.add(place, "a lesson has no fences but %s".formatted(OPENING));
                } else if (!(fence.getParent() instanceof Document)) {
                    problems.add(place, "a picture stands by itself, not in a list or a quotation");
                } else if (fence.getClosingFenceLength() != null) {
                    read(file, place.line(), fence.getLiteral(), problems)
                            .ifPresent(picture -> pictures.add(new Placed(picture, place)));
                }
                if (fence.getClosingFenceLength() == null) {
                    problems.add(place, "this fence is never closed: end it with a line %s".formatted(FENCE));
                }
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                problems.add(
                        new Place(file, LessonMarkdown.line(code)),
                        "this is indented so far that it would be shown as it is written: begin the line further left");
            }
        });
        return pictures;
    }

    /** @param above how many lines of the file stand above the text, so that a mistake is found where it is */
    static Optional<Picture> read(String file, int above, String yaml, Problems problems) {
        return Block.read(file, "\n".repeat(above) + yaml, problems).map(block -> picture(block, problems));
    }

    private static Picture picture(Block block, Problems problems) {
        int before = problems.all().size();
        var kind = block.choice("kind", Picture.Kind.class);
        boolean known = problems.all().size() == before;
        var picture = new Picture(
                kind,
                block.text("title"),
                block.texts("facts").stream().map(FactId::new).toList(),
                block.has("unit") ? block.text("unit") : "",
                block.blocks("marks").stream()
                        .map(mark -> mark(mark, kind, known))
                        .toList());
        int marks = picture.marks().size();
        if (known && block.has("marks") && (marks < kind.fewest() || marks > kind.most())) {
            block.problem(
                    "marks",
                    "a picture of this kind has %d to %d marks, found %d".formatted(kind.fewest(), kind.most(), marks));
        }
        block.done();
        return picture;
    }

    /** @param known whether the kind is what was written, so that it may be said what it needs */
    private static Picture.Mark mark(Block block, Picture.Kind kind, boolean known) {
        String at = "";
        if (!known) {
            block.passOver("at");
        } else if (kind.isMeasured()) {
            at = String.valueOf(block.number("at", 1, kind == Picture.Kind.COUNT ? 10 : LARGEST));
        } else if (kind.isPlaced()) {
            at = block.text("at");
        }
        var mark = new Picture.Mark(at, block.text("text"), block.has("note") ? block.text("note") : "");
        block.done();
        return mark;
    }
}
