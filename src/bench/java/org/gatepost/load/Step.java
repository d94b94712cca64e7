package org.gatepost.load;

/** What a trainee does, in the order of a sitting. */
enum Step {
    LOGIN_PAGE("login page"),
    SIGN_IN("sign in"),
    HOME("home page"),
    EXAM("exam page"),
    START("start"),
    ANSWER("answer"),
    NEXT("next item"),
    HAND_IN("hand in"),
    RESULT("result"),
    SITTING("sitting");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
