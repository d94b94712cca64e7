package org.gatepost.certificate.ui;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.gatepost.certificate.badge.BadgeAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the world reaches the application: as the setting says, else as whoever asks has reached it. */
@Component
public class PublicAddress {

    private final String setting;

    PublicAddress(@Value("${gatepost.address}") String setting) {
        this.setting = setting.strip().replaceAll("/+$", "");
    }

    /** For whoever is at a page, without a slash at its end; empty where neither the setting nor a page says it. */
    public String ofPage() {
        return root(
                VaadinService.getCurrentRequest() instanceof VaadinServletRequest request
                        ? request.getHttpServletRequest()
                        : null);
    }

    BadgeAddress of(HttpServletRequest request) {
        return new BadgeAddress(root(request));
    }

    private String root(@Nullable HttpServletRequest request) {
        return setting.isEmpty() && request != null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : setting;
    }
}
