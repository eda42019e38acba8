package prosumerlab.figure.render;

import prosumerlab.figure.Numbers;

/** Values piled up: positive ones upwards from zero, negative ones downwards. */
final class Stack {
    private Numbers top;
    private Numbers bottom;

    Stack(int size) {
        top = Numbers.of(size, i -> 0);
        bottom = top;
    }

    void push(Numbers values) {
        Numbers topBefore = top;
        Numbers bottomBefore = bottom;
        top = Numbers.of(topBefore.size(), i -> topBefore.get(i) + (values.get(i) > 0 ? values.get(i) : 0));
        bottom = Numbers.of(bottomBefore.size(), i -> bottomBefore.get(i) + (values.get(i) < 0 ? values.get(i) : 0));
    }

    Numbers top() {
        return top;
    }

    Numbers bottom() {
        return bottom;
    }
}
