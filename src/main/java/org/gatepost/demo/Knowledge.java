package org.gatepost.demo;

/**
 * What somebody of the demo knows when they sit.
 *
 * @param wrongCritical how many must-get items they answer wrongly
 * @param wrongOthers how many other items they answer wrongly
 * @param asPrinted whether they answer a misprinted item as its key says, and not as was taught
 * @param nearTheCut whether what they answer otherwise than the key says counts among {@code wrongOthers}, and no wrong
 *     answer earns a part of its points
 */
record Knowledge(int wrongCritical, int wrongOthers, boolean asPrinted, boolean nearTheCut) {

    static Knowledge but(int wrongCritical, int wrongOthers) {
        return new Knowledge(wrongCritical, wrongOthers, false, false);
    }

    static Knowledge near(int wrong, boolean asPrinted) {
        return new Knowledge(0, wrong, asPrinted, true);
    }
}
