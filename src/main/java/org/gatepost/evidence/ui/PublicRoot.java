package org.gatepost.evidence.ui;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the world reaches the application: as the setting says, else as whoever asks has reached it. */
@Component
class PublicRoot {

    private final String setting;

    PublicRoot(@Value("${gatepost.address}") String setting) {
        this.setting = setting.strip().replaceAll("/+$", "");
    }

    String address() {
        if (setting.isEmpty() && VaadinService.getCurrentRequest() instanceof VaadinServletRequest request) {
            return ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                    .build()
                    .toUriString();
        }
        return setting;
    }
}
