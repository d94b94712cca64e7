package org.gatepost.authoring.check;

import java.util.List;

/** A rule for writing that a program can look after. Looking at the same material finds the same. */
sealed interface ContentRule
        permits SetPhrases,
                Punctuation,
                AcceptedAndWrong,
                SingleChoiceShare,
                RecallShare,
                OnlyRecall,
                KeyPosition,
                KeyLength,
                KeyStandsOut,
                ParallelOptions,
                FiguresInOrder,
                NearDuplicates,
                KeyGivenAway,
                DoubleNegative,
                PlainNegative,
                LongSentence,
                FiguresOfTheText,
                Quotations,
                RefutedElsewhere {

    /** Every rule there is. */
    List<ContentRule> ALL = List.of(
            new SetPhrases(),
            new Punctuation(),
            new AcceptedAndWrong(),
            new SingleChoiceShare(),
            new RecallShare(),
            new OnlyRecall(),
            new KeyPosition(),
            new KeyLength(),
            new KeyStandsOut(),
            new ParallelOptions(),
            new FiguresInOrder(),
            new NearDuplicates(),
            new KeyGivenAway(),
            new DoubleNegative(),
            new PlainNegative(),
            new LongSentence(),
            new FiguresOfTheText(),
            new Quotations(),
            new RefutedElsewhere());

    /** Under which its findings are counted: lower case with dashes. */
    String name();

    Severity severity();

    void look(Material material, Findings findings);
}
