package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatepost.library.Lesson;
import org.gatepost.library.ShippedContent;
import org.gatepost.widget.ProseText;
import org.junit.jupiter.api.Test;

/** A place in a lesson is one of its blocks, so both languages must have the same. */
class LessonBlocksTests {

    @Test
    void haveTheSameOrderInBothLanguagesSoThatAPlaceHoldsInEither() {
        List<Lesson> lessons = ShippedContent.lessons();
        assertThat(lessons).hasSizeGreaterThan(60).allSatisfy(lesson -> {
            var zh = new ProseText(lesson.text().zh());
            var en = new ProseText(lesson.text().en());
            assertThat(en.blocks()).as(lesson.id().value()).isEqualTo(zh.blocks());
            assertThat(en.parts())
                    .as(lesson.id().value())
                    .extracting(ProseText.Part::block)
                    .isEqualTo(zh.parts().stream().map(ProseText.Part::block).toList());
        });
    }
}
