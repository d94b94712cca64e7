package org.gatepost.shell;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Hands what a page says to Vaadin's servlet at once, after every filter that protects it. Spring's servlet would do the
 * same, but only after it has asked each of its controllers whether the message is for it. Pages post to the application's
 * root and nowhere else; at any other address other filters may have been passed, those of the API for instance, which know no
 * session.
 */
@Component
class ShortWay implements Filter {

    private static final String VAADIN = ClassUtils.getShortNameAsProperty(SpringServlet.class);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestDispatcher vaadin = request instanceof HttpServletRequest asked && isOfAPage(asked)
                ? request.getServletContext().getNamedDispatcher(VAADIN)
                : null;
        if (vaadin == null) {
            chain.doFilter(request, response);
        } else {
            vaadin.forward(request, response);
        }
    }

    private static boolean isOfAPage(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/")
                && RequestType.UIDL
                        .getIdentifier()
                        .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
