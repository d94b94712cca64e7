package org.gatepost.marking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English answers as typed, under an author who wants numbers as written. The tables are for trainers. */
class EnglishTextJudgingTests {

    @ParameterizedTest(name = "{0}, answered {1}: {2}, {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # key                        | answer                              | verdict | why
            do not refund the customer   | Do not refund the customer.         | right | case and full stop
            do not refund the customer   | don't refund the customer           | right | a contraction
            do not refund the customer   | don’t refund the customer           | right | a printer's apostrophe
            do not refund the customer   | don´t refund the customer           | right | an accent for an apostrophe
            do not refund the customer   | dont refund the customer            | right | no apostrophe
            do not refund the customer   | do  not   refund the customer       | right | stray spaces
            do not refund the customer   | DO NOT REFUND THE CUSTOMER          | right | capitals
            do not refund the customer   | ｄｏ ｎｏｔ ｒｅｆｕｎｄ    | marker: PART_OF_THE_KEY | full width, but not all of it
            cannot be refunded           | can not be refunded                 | right | one word or two
            cannot be refunded           | can't be refunded                   | right | a contraction
            we will not charge           | we won't charge                     | right | a contraction
            we will not charge           | We'll not charge                    | right | a contraction
            we are at your call          | we're at your call                  | right | a contraction
            within 7 days                | within ７ days                      | right | a digit in full width
            within 7 days                | within 7days                        | right | no space before the unit
            20,000 kinds of goods        | 20000 kinds of goods                | right | a separator of thousands
            ladies and gentlemen         | Ladies & Gentlemen                  | right | the sign for "and"
            follow-up call               | follow up call                      | right | a hyphen
            one pair of shoes            | “One pair of shoes!”                | right | quotation marks
            7.0 days                     | 7 days                              | right | nothing behind the point
            I can't do it                | I can do it                         | wrong: negation | the opposite
            do not refund the customer   | do refund the customer              | wrong: negation | the opposite
            do not refund the customer   | refund the customer                 | wrong: negation | "do" comes and goes with "not"
            do not refund the customer   | Refund customer                     | wrong: negation | articles come and go
            refund the customer          | don't refund the customer           | wrong: negation | the opposite
            never charge the customer    | charge the customer                 | wrong: negation | never
            never charge the customer    | do charge the customer              | wrong: negation | never
            no longer valid              | valid                               | wrong: negation | no longer
            valid                        | no longer valid                     | wrong: negation | no longer
            without a receipt            | with a receipt                      | wrong: negation | without
            with a receipt               | without receipt                     | wrong: negation | without
            no fee                       | a fee                               | wrong: negation | no
            no more than 48 hours        | more than 48 hours                  | wrong: negation | no more than
            no longer than five minutes  | longer than five minutes            | wrong: negation | no longer than
            non-refundable               | refundable                          | wrong: negation | non-
            neither refund nor replace   | either refund or replace            | wrong: negation | neither
            fail to answer               | answer                              | wrong: negation | fail to
            hardly ever late             | ever late                           | wrong: negation | hardly
            refund within 7 days         | refund within 9 days                | wrong: number | nine for seven
            refund within 7 days         | refund within nine days             | wrong: number | nine for seven in words
            refund within 7 days         | Refund within 17 days               | wrong: number | seventeen for seven
            four cloths                  | three cloths                        | wrong: number | three for four
            twenty-four hours            | twenty-five hours                   | wrong: number | one hour more
            the third rule               | the second rule                     | wrong: number | the second for the third
            reply twice                  | reply once                          | wrong: number | once for twice
            half an hour                 | an hour                             | marker: PART_OF_THE_KEY | no number
            30 per cent                  | 40 percent                          | wrong: number | forty for thirty
            1.5 hours                    | 2.5 hours                           | wrong: number | an hour more
            -5 degrees                   | -6 degrees                          | wrong: number | one degree less
            """)
    void judges(String key, String answer, String verdict, String why) {
        TextTables.judges(key, Numerals.AS_WRITTEN, answer, verdict);
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}, {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # key                        | answer                              | verdict | why
            do not refund the customer   | I was told "do not refund the customer", which is wrong | marker: CONTAINS_THE_KEY | the key inside its opposite
            refund                       | refund? never!                      | marker: CONTAINS_THE_KEY | the key inside its opposite
            refund the customer          | No, refund the customer             | marker: CONTAINS_THE_KEY | first an answer, then the key
            refund the customer          | no - refund the customer            | marker: CONTAINS_THE_KEY | first an answer, then the key
            refund the customer          | no refund the customer              | marker: NEGATION_DIFFERS | perhaps a comma is missing
            do not refund the customer   | no dont refund the customer         | marker: NEGATION_DIFFERS | perhaps a comma is missing
            refund                       | not only refund                     | marker: CONTAINS_THE_KEY | "not only" denies nothing
            you can refund               | you can not but refund              | marker: OTHER | twice no is yes
            you may refund               | you never may not refund            | marker: NEGATION_DIFFERS | twice no is yes
            do not refund                | never refund                        | marker: NEGATION_DIFFERS | another negation
            the customer is right        | the customer is right or not        | marker: CONTAINS_THE_KEY | "or not" denies nothing
            within 7 days                | in 7 days                           | marker: OTHER | another word
            within 7 days                | within seven days                   | marker: CLOSE | the same number written in another way
            within 7 days                | within days                         | marker: NUMBER_DIFFERS | no number
            35 days                      | 3-5 days                            | marker: NUMBER_DIFFERS | a range is not one number
            35 days                      | 3.5 days                            | wrong: number | a point makes another number
            5 days                       | .5 days                             | wrong: number | half a day
            5 days                       | -.5 days                            | marker: OTHER | minus a half
            No. 5                        | 5                                   | marker: PART_OF_THE_KEY | "No." is a number there
            no one                       | No. 1                               | marker: OTHER | nobody is not number one
            we're open                   | were open                           | marker: CLOSE | the apostrophe makes another word
            refund                       | refnd                               | marker: CLOSE | a slip of the pen
            refund the customer          | refund the costumer                 | marker: CLOSE | a slip of the pen
            a smile                      | listening                           | marker: OTHER | something else
            five years                   | 5 years                             | marker: CLOSE | the same number written in another way
            1 1/2 hours                  | 11/2 hours                          | marker: NUMBER_DIFFERS | one and a half is not eleven halves
            """)
    void asksAMarker(String key, String answer, String verdict, String why) {
        TextTables.judges(key, Numerals.AS_WRITTEN, answer, verdict);
    }
}
