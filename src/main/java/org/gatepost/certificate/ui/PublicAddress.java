package org.gatepost.certificate.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.gatepost.certificate.badge.BadgeAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the world reaches the application: as the setting says, else as whoever asks has reached it. */
@Component
class PublicAddress {

    private final String setting;

    PublicAddress(@Value("${gatepost.address}") String setting) {
        this.setting = setting.strip().replaceAll("/+$", "");
    }

    BadgeAddress of(HttpServletRequest request) {
        return new BadgeAddress(
                setting.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request)
                                .build()
                                .toUriString()
                        : setting);
    }
}
