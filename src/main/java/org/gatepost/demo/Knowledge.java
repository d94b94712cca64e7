package org.gatepost.demo;

/**
 * What somebody of the demo knows when they sit.
 *
 * @param wrongCritical how many must-get items they answer wrongly
 * @param wrongOthers how many other items they answer wrongly
 * @param asPrinted whether they answer a misprinted item as its key says, and not as was taught
 * @param outright whether they answer only such items wrongly as earn nothing for a part
 */
record Knowledge(int wrongCritical, int wrongOthers, boolean asPrinted, boolean outright) {

    static Knowledge but(int wrongCritical, int wrongOthers) {
        return new Knowledge(wrongCritical, wrongOthers, false, false);
    }

    static Knowledge near(int wrong, boolean asPrinted) {
        return new Knowledge(0, wrong, asPrinted, true);
    }
}
