package io.stellwerk.lexer;

import java.util.Arrays;

/** The growing arrays behind {@link Tokens}; after the lexer has filled them, nobody writes to them. */
final class TokenArrays {

    int size;
    int[] start;
    int[] end;
    TokenKind[] kind;
    byte[] flags;
    int[] sentence;
    int[] sentenceStart = new int[0];
    int[] block;
    int[] firstClass;
    int[] classes;
    int classCount;

    TokenArrays(int capacity) {
        start = new int[capacity];
        end = new int[capacity];
        kind = new TokenKind[capacity];
        flags = new byte[capacity];
        sentence = new int[capacity];
        block = new int[capacity];
        firstClass = new int[capacity + 1];
        classes = new int[capacity];
    }

    void add(TokenKind tokenKind, int from, int to, byte tokenFlags) {
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        kind[size] = tokenKind;
        flags[size] = tokenFlags;
        firstClass[++size] = classCount;
    }

    /** Adds a class to the token that is added next. */
    void addClass(int wordClass) {
        if (classCount == classes.length) {
            classes = Arrays.copyOf(classes, classCount * 2);
        }
        classes[classCount++] = wordClass;
    }

    private void grow() {
        int capacity = size * 2;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        kind = Arrays.copyOf(kind, capacity);
        flags = Arrays.copyOf(flags, capacity);
        sentence = Arrays.copyOf(sentence, capacity);
        block = Arrays.copyOf(block, capacity);
        firstClass = Arrays.copyOf(firstClass, capacity + 1);
    }
}
