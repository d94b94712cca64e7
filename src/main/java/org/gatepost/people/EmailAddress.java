package org.gatepost.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gatepost.kernel.Refusal;

/** An address for mail as companies give them, in ASCII: one box, no name beside it, nothing that could begin another line. */
record EmailAddress(String value) {

    static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
    private static final int LONGEST_BOX = 64;

    /**
     * What somebody typed; nothing when they left it empty.
     *
     * @throws Refusal when it is no address
     */
    static Optional<EmailAddress> of(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        if (isUnfit(typed)) {
            throw new Refusal("people.refusal.email");
        }
        return Optional.of(new EmailAddress(typed.strip()));
    }

    /** Whether {@link #of} would refuse it. */
    static boolean isUnfit(String typed) {
        String text = typed.strip();
        return !text.isEmpty()
                && (text.length() > LONGEST
                        || text.indexOf('@') > LONGEST_BOX
                        || !FORM.matcher(text).matches());
    }
}
