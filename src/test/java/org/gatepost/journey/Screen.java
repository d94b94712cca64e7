package org.gatepost.journey;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What people hold in front of them: the desk in the back office, and the phone on the shop floor. */
enum Screen {
    DESK(1280, 800, false),
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch);
    }
}
