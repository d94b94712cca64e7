package org.gatepost.authoring.check;

import org.gatepost.kernel.LocalizedText;

/** One of the two languages everything is written in. */
enum Language {
    ZH,
    EN;

    String of(LocalizedText text) {
        return this == ZH ? text.zh() : text.en();
    }
}
