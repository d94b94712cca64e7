package org.gatepost.people;

import jakarta.servlet.http.HttpServletRequest;
import org.gatepost.kernel.CompanyTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Who may ask the API for what: whoever has a token with the scope, without a session. A session opens nothing here, and a
 * token opens nothing elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String CLEARANCES = "/api/v1/clearances";
    static final String DESCRIPTION = "/api/v1/openapi.json";

    /** The address of a request within the application, wherever a server has put it. */
    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(HttpSecurity http, ApiTokens tokens, CompanyTime time) throws Exception {
        http.securityMatcher("/api/**");
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // There is no cookie that a browser would send along unasked.
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DESCRIPTION)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, DESCRIPTION)
                .permitAll()
                .requestMatchers(HttpMethod.GET, CLEARANCES + "/*")
                .hasAuthority("SCOPE_" + ApiScope.CLEARANCE_ONE.written())
                .requestMatchers(HttpMethod.HEAD, CLEARANCES + "/*")
                .hasAuthority("SCOPE_" + ApiScope.CLEARANCE_ONE.written())
                .requestMatchers(HttpMethod.POST, CLEARANCES)
                .hasAuthority("SCOPE_" + ApiScope.CLEARANCE_LIST.written())
                // There is nothing else but ApiElsewhere, which says so.
                .anyRequest()
                .authenticated());
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, stranger) -> ApiDoor.refuse(request, response, ApiProblem.NO_TOKEN))
                .accessDeniedHandler(
                        (request, response, denied) -> ApiDoor.refuse(request, response, ApiProblem.SCOPE_MISSING)));
        http.addFilterAfter(new ApiDoor(tokens, time), SecurityContextHolderFilter.class);
        return http.build();
    }
}
