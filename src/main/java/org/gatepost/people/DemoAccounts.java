package org.gatepost.people;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** The accounts that the sign-in page offers under the demo profile, and only there. The demo implements it. */
public interface DemoAccounts {

    /**
     * One of them.
     *
     * @param what who this is and what can be seen as them, in a few words
     */
    record DemoAccount(String username, String name, LocalizedText what) {}

    List<DemoAccount> accounts();

    /** The password all of them have. */
    String password();
}
