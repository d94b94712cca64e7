package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import org.gatepost.item.OptionId;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * The hash over all that was received in an attempt. What is hashed is text of one line for each fact, and the text of an
 * answer is taken as it is stored: JSON written anew by a later version might read differently and mean the same. The
 * decision about receipts has the form; it is never changed, or every receipt that somebody holds would look forged.
 */
final class ReceiptHash {

    private ReceiptHash() {}

    /**
     * @param ended the attempt as it is once it has ended
     * @param received in the order of the slots
     * @return SHA-256 in hexadecimal digits
     */
    static String of(AttemptRow ended, Form form, List<AnswerRow> received) {
        var text = new StringBuilder("gatepost receipt 1\n")
                .append("attempt " + ended.id().value() + "\n")
                .append("person " + ended.person().value() + "\n")
                .append("exam " + ended.exam() + "@" + ended.blueprintRevision() + " " + ended.number() + "\n")
                .append("form " + digest(form) + "\n");
        for (AnswerRow answer : received) {
            text.append(answer.slot() + " " + answer.sequence() + " " + millis(answer.savedAt()) + " "
                    + (answer.written() == null ? "-" : answer.written()) + "\n");
        }
        text.append(ended.state() + " " + millis(ended.finishedAt()) + "\n");
        return StoredJson.digest(text.toString());
    }

    private static String digest(Form form) {
        var text = new StringBuilder();
        form.slots().forEach(slot -> line(slot, text));
        return StoredJson.digest(text.toString());
    }

    private static void line(Form.Slot slot, StringBuilder text) {
        text.append(slot.item()).append(' ').append(slot.section()).append(' ');
        String comma = "";
        for (OptionId option : slot.order()) {
            text.append(comma).append(option.value());
            comma = ",";
        }
        text.append(' ');
        comma = "";
        for (var drawn : slot.values().entrySet()) {
            String value = drawn.getValue().stripTrailingZeros().toPlainString();
            text.append(comma).append(drawn.getKey()).append('=').append(value);
            comma = ",";
        }
        text.append('\n');
    }

    private static String millis(@Nullable Instant instant) {
        return instant == null ? "-" : String.valueOf(instant.toEpochMilli());
    }
}
