package org.gatepost.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Answers an address outside of the application with the application's own page, in the person's language and frame, where
 * Spring would show one of its own. Vaadin builds the page from the address in the browser, at which nothing is. A fault
 * outside of the application gets a page that needs nothing but words.
 */
@Component
class ErrorPages implements ErrorViewResolver, Ordered {

    private final Controller vaadin;
    private final FaultDocument fault;

    ErrorPages(@Qualifier("vaadinForwardingController") Controller vaadin, I18NProvider translations) {
        this.vaadin = vaadin;
        this.fault = new FaultDocument(translations);
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        // Somebody has typed the address of the error page itself.
        HttpStatus told = isError(request) ? status : HttpStatus.NOT_FOUND;
        if (told.is5xxServerError()) {
            // What has just failed may be what builds the pages, so this one is built without it.
            return page(told, fault);
        }
        if (!told.is4xxClientError() || !HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        return page(told, (none, asked, response) -> vaadin.handleRequest(asked, response));
    }

    private static ModelAndView page(HttpStatus status, View view) {
        var page = new ModelAndView(view);
        page.setStatus(status);
        return page;
    }

    /** Before Boot's own, which knows files only. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Gives a page its status; one that answers an error has it already, and is read from another address than its own. */
    static void setStatus(IndexHtmlResponse page, PageStatus status) {
        var request = page.getVaadinRequest();
        if (request instanceof HttpServletRequest asked && isError(asked)) {
            page.getDocument().head().expectFirst("base").attr("href", request.getContextPath() + "/");
            return;
        }
        page.getVaadinResponse()
                .setStatus(status.of(
                        request, VaadinService.getCurrent().getRouter().getRegistry()));
    }

    private static boolean isError(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }
}
