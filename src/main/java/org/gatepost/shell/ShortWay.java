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
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Hands what a page says to Vaadin's servlet at once, after every filter that protects it. Spring's servlet would do the
 * same, but only after it has asked each of its controllers whether the message is for it.
 */
@Component
class ShortWay implements Filter {

    private static final String VAADIN = ClassUtils.getShortNameAsProperty(SpringServlet.class);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestDispatcher vaadin = RequestType.UIDL
                        .getIdentifier()
                        .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))
                ? request.getServletContext().getNamedDispatcher(VAADIN)
                : null;
        if (vaadin == null) {
            chain.doFilter(request, response);
        } else {
            vaadin.forward(request, response);
        }
    }
}
