package org.gatepost.marking;

/** Whether two texts are alike but for slips of the pen: Levenshtein's distance, up to a quarter of the longer one, spaces aside. */
final class Nearness {

    /** Longer texts are read by a marker anyway; the time this takes grows with the square of the length. */
    private static final int LONGEST = 1_000;

    private Nearness() {}

    static boolean isNear(String one, String other) {
        String these = one.replace(" ", "");
        String those = other.replace(" ", "");
        int longer = Math.max(these.length(), those.length());
        return longer <= LONGEST && distance(these, those) <= longer / 4;
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
