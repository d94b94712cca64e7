package org.gatepost;

import org.gatepost.audit.VerifyAudit;
import org.gatepost.authoring.check.CheckContent;
import org.gatepost.authoring.check.RehearseContent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Gatepost {

    public static void main(String[] args) {
        if (CheckContent.isAskedFor(args)) {
            System.exit(CheckContent.run(args));
        }
        if (RehearseContent.isAskedFor(args)) {
            System.exit(RehearseContent.run(args));
        }
        if (VerifyAudit.isAskedFor(args)) {
            System.exit(VerifyAudit.run(args));
        }
        SpringApplication.run(Gatepost.class, args);
    }
}
