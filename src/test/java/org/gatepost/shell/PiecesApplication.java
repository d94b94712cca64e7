package org.gatepost.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The frame and the pieces of screen without any room. To look at them:
 * {@code mvn spring-boot:test-run -Dspring-boot.run.main-class=org.gatepost.shell.PiecesApplication}, then
 * {@code /pieces}. Deliberately not a {@code @Configuration}, so that the application never finds it by itself.
 */
@EnableAutoConfiguration
@Import({Frame.class, PageStatus.class, Translations.class})
class PiecesApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(PiecesApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", "jdbc:h2:mem:pieces",
                "spring.flyway.enabled", "false"));
        application.run(args);
    }

    @Bean
    VaadinServiceInitListener pieces() {
        return init -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(PiecesView.class);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/css/**", "/js/**", "/icons/**", "/error/**")
                .permitAll());
        http.formLogin(form -> form.permitAll());
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername("li.na")
                .password("{noop}pieces")
                .roles("TRAINEE")
                .build());
    }
}
