package org.gatepost.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the application: style sheets, icon, viewport. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/gatepost.css")
@StyleSheet("context://css/icons.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Gatepost");
        settings.addLink("icon", "icons/gatepost.svg");
    }
}
