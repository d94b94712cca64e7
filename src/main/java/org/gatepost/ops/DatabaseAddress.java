package org.gatepost.ops;

import java.nio.file.Path;

/** Where the database is, from its JDBC url, in the form that may be shown: settings and passwords left out. */
record DatabaseAddress(String url) {

    private static final String FILE = "jdbc:h2:file:";

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** The file of an embedded database, else the url without user, password and settings. */
    String shown() {
        if (url.startsWith(FILE)) {
            String name = beforeAny(url.substring(FILE.length()), ";");
            return Path.of(name.replaceFirst("^~", System.getProperty("user.home")) + ".mv.db")
                    .toAbsolutePath()
                    .normalize()
                    .toString();
        }
        return beforeAny(url, ";?").replaceFirst("//[^/]*@", "//");
    }

    private static String beforeAny(String text, String ends) {
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
