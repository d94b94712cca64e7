package org.gatepost.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Errors that are found under the API before or beside the application, by the server or its guards, are problems in JSON
 * as all others of the API are, and say that nobody is cleared.
 */
@Configuration(proxyBeanMethods = false)
class ApiErrors {

    private static final String API = "/api/";

    /** In the place of the page of errors. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> apiErrorFilter() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Dispatched());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** In the place of Tomcat's own page, for what never comes as far as the application. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> apiErrorValve() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Reported.class.getName());
            }
        });
    }

    private static final class Dispatched extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            if (path instanceof String address
                    && address.startsWith(request.getContextPath() + API)
                    && status instanceof Integer code) {
                ApiDoor.refuse(request, response, ApiProblem.of(code));
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** Made by Tomcat, by its name. */
    public static final class Reported extends ErrorReportValve {

        public Reported() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        /** What was refused before anybody knew which application it is for has no path of an application. */
        private boolean isOfApi(String path) {
            return getContainer() instanceof Host host
                    && Arrays.stream(host.findChildren())
                            .anyMatch(child -> child instanceof Context application
                                    && path.startsWith(application.getPath() + API));
        }

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            String path = request.getRequestURI();
            int status = response.getStatus();
            if (path == null || !isOfApi(path) || status < 400 || !response.setErrorReported()) {
                super.report(request, response, thrown);
                return;
            }
            try {
                ApiDoor.refuse(request, response.getResponse(), ApiProblem.of(status));
                response.finishResponse();
            } catch (IOException gone) {
                // Nobody is there to be answered.
            }
        }
    }
}
