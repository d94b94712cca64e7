package org.gatepost.item;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixModuloOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.Remembered;

/** A formula that is worked out. Not for several threads at a time. */
final class Calculation {

    private static final ExpressionConfiguration ARITHMETIC = ExpressionConfiguration.builder()
            .mathContext(new MathContext(34, RoundingMode.HALF_EVEN))
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    /** A formula as it was read; a copy of it is for one thread. */
    private record Read(Expression expression, Set<String> variables) {}

    /** Authors write some hundreds, and each is worked out for every start, answer and end of an item with it. */
    private static final Remembered<String, Read> READ = new Remembered<>(5_000, Calculation::read);

    private final Formula formula;
    private final Expression expression;
    private final Set<String> variables;

    /** @throws IllegalArgumentException when it cannot be read, saying why */
    Calculation(Formula formula) {
        this.formula = formula;
        try {
            Read read = READ.of(formula.text());
            this.expression = read.expression().copy();
            this.variables = read.variables();
        } catch (ParseException unreadable) {
            throw unreadable(formula.text(), unreadable);
        }
    }

    private static Read read(String text) {
        var expression = new Expression(text, ARITHMETIC);
        try {
            expression.validate();
            return new Read(expression, Set.copyOf(expression.getUsedVariables()));
        } catch (ParseException unreadable) {
            throw unreadable(text, unreadable);
        }
    }

    private static IllegalArgumentException unreadable(String text, ParseException why) {
        return new IllegalArgumentException(
                "the formula '%s' cannot be read: %s".formatted(text, why.getMessage()), why);
    }

    Set<String> variables() {
        return variables;
    }

    /** @throws IllegalArgumentException when it comes to no number */
    BigDecimal number(Map<String, BigDecimal> values) {
        EvaluationValue value = value(values);
        if (!value.isNumberValue()) {
            throw new IllegalArgumentException("'%s' is no number".formatted(formula));
        }
        return value.getNumberValue();
    }

    /** @throws IllegalArgumentException when it is neither true nor false */
    boolean holds(Map<String, BigDecimal> values) {
        EvaluationValue value = value(values);
        if (!value.isBooleanValue()) {
            throw new IllegalArgumentException("'%s' is neither true nor false".formatted(formula));
        }
        return value.getBooleanValue();
    }

    private EvaluationValue value(Map<String, BigDecimal> values) {
        try {
            return expression.withValues(values).evaluate();
        } catch (EvaluationException | ParseException | ArithmeticException impossible) {
            throw new IllegalArgumentException(
                    "'%s' has no value: %s".formatted(formula, impossible.getMessage()), impossible);
        }
    }

    /** No power: with a broken exponent it is not exact, and nothing here may come out otherwise one day. */
    @SuppressWarnings("unchecked")
    private static OperatorDictionaryIfc operators() {
        return MapBasedOperatorDictionary.ofOperators(
                Map.entry("+", new InfixPlusOperator()),
                Map.entry("-", new InfixMinusOperator()),
                Map.entry("*", new InfixMultiplicationOperator()),
                Map.entry("/", new InfixDivisionOperator()),
                Map.entry("%", new InfixModuloOperator()),
                Map.entry("-", new PrefixMinusOperator()),
                Map.entry("<", new InfixLessOperator()),
                Map.entry("<=", new InfixLessEqualsOperator()),
                Map.entry(">", new InfixGreaterOperator()),
                Map.entry(">=", new InfixGreaterEqualsOperator()),
                Map.entry("==", new InfixEqualsOperator()),
                Map.entry("!=", new InfixNotEqualsOperator()),
                Map.entry("&&", new InfixAndOperator()),
                Map.entry("||", new InfixOrOperator()),
                Map.entry("!", new PrefixNotOperator()));
    }

    /** None that is drawn by lot or looks at a clock. */
    @SuppressWarnings("unchecked")
    private static FunctionDictionaryIfc functions() {
        return MapBasedFunctionDictionary.ofFunctions(
                Map.entry("abs", new AbsFunction()),
                Map.entry("min", new MinFunction()),
                Map.entry("max", new MaxFunction()),
                Map.entry("round", new RoundFunction()),
                Map.entry("floor", new FloorFunction()),
                Map.entry("ceiling", new CeilingFunction()),
                Map.entry("if", new IfFunction()));
    }
}
