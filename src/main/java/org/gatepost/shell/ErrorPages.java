package org.gatepost.shell;

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
import org.springframework.web.servlet.mvc.Controller;

/**
 * Answers an address outside of the application with the application's own page, in the person's language and frame, where
 * Spring would show one of its own. Vaadin builds the page from the address in the browser, at which nothing is.
 */
@Component
class ErrorPages implements ErrorViewResolver, Ordered {

    private final Controller vaadin;

    ErrorPages(@Qualifier("vaadinForwardingController") Controller vaadin) {
        this.vaadin = vaadin;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        // Somebody has typed the address of the error page itself.
        HttpStatus told = isError(request) ? status : HttpStatus.NOT_FOUND;
        if (!told.is4xxClientError() || !HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        var page = new ModelAndView((none, asked, response) -> vaadin.handleRequest(asked, response));
        page.setStatus(told);
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
