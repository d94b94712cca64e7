package org.gatepost.authoring.check;

import java.util.regex.Pattern;

/** No option that is about the other options: it is right or wrong for no reason of its own. */
record SetPhrases() implements ContentRule {

    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(以上|上述|前面)(选项|说法|答案|几项|各项|三项|两项)?(都|皆|全|均)|^(都|皆|均)不?(对|是|正确)。?$|^[A-D]和[A-D]。?$"
                    + "|(?i:\\b(all|none|both|neither|any) of (the )?(above|options|answers)\\b"
                    + "|^(all|none|both|neither) of (these|them)\\.?$|^[a-d] and [a-d]\\.?$)");

    @Override
    public String name() {
        return "set-phrase";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(Material material, Findings findings) {
        material.manuscript().items().stream().flatMap(Choice::of).forEach(choice -> {
            for (Language language : Language.values()) {
                choice.texts(language).stream()
                        .filter(text -> ABOUT_OTHERS.matcher(text).find())
                        .forEach(text -> findings.add(
                                material.placeOf(choice.item()),
                                "'%s' has an option about the other options: '%s'"
                                        .formatted(choice.item().id(), text)));
            }
        });
    }
}
