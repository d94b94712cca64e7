package org.gatepost.people;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may ask the server for what: anybody for the sign-in page and static files, the signed-in for everything else. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class WebSecurity {

    static final String SIGN_IN = "/login";

    /** Vaadin commits its page in a way that Spring does not notice, and lazily written headers would be missing. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** An observation around each filter and each check of a right costs every answer more than the filters themselves. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Passwords passwords() {
        return Passwords.forThisMachine();
    }

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http, SignInFailure failure, Accounts accounts, People people, RequestUtil vaadin)
            throws Exception {
        // First, for it sets the sign-in page, and whatever is configured before it would come up with one of its own.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                configurer -> configurer.loginView(SIGN_IN, SIGN_IN + "?out").enableCsrfConfiguration(false));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health",
                        "/actuator/health/liveness",
                        "/actuator/health/readiness",
                        "/js/**",
                        "/css/**",
                        "/icons/**",
                        "/webjars/**",
                        "/certificate",
                        "/certificate/*",
                        "/badges/**",
                        "/error")
                .permitAll()
                // Documents and no views, so Vaadin has no rule for them; who may see them is asked by the service
                // behind.
                .requestMatchers("/cards", "/cards/**", "/certificates/*/*")
                .authenticated());
        // Vaadin's own configuration leaves POST /login without a token; here the form carries one.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.formLogin(form -> form.failureHandler(failure));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId())
                .addSessionAuthenticationStrategy(new LanguageAtSignIn(people)));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(new RequestMatcherDelegatingAccessDeniedHandler(
                new LinkedHashMap<>(Map.of(PathPatternRequestMatcher.pathPattern(SIGN_IN), failure)), new Nowhere())));
        http.addFilterAfter(new SessionCheck(accounts), SecurityContextHolderFilter.class);
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.FILES))
                .cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(new CacheHeaders())
                .withObjectPostProcessor(EAGERLY));
        return http.build();
    }
}
