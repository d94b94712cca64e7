package org.gatepost.report;

import java.math.BigDecimal;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How one item of one finished attempt was answered.
 *
 * @param slot place in the form, counted from 1 as on the person's screen
 * @param section id of the blueprint's section
 * @param mustGet whether no pass was possible without it
 * @param drawn the numbers drawn for this person; none for most items
 * @param response null when it was left blank, which is not wrong
 */
public record ItemEntry(
        AttemptId attempt,
        String employeeNumber,
        String name,
        ExamId exam,
        int blueprintRevision,
        int attemptNumber,
        int slot,
        String section,
        ItemRevision item,
        LessonId lesson,
        boolean mustGet,
        Map<String, BigDecimal> drawn,
        Outcome outcome,
        Points earned,
        Points possible,
        @Nullable Response response) {}
