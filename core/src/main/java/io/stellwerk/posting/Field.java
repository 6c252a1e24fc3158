package io.stellwerk.posting;

/**
 * A leaf of the posting: where it stands and what it holds.
 *
 * @param <T> the value's type
 * @param pointer its JSON Pointer; {@code *} stands for every member of a list
 * @param type the value's class
 */
public record Field<T>(String pointer, Class<T> type) {

    /**
     * The field of one member of a list.
     *
     * @param index the member's number from 0
     * @return the field with the number in place of the star
     */
    public Field<T> at(int index) {
        int star = pointer.indexOf('*');
        return star < 0 ? this : new Field<>(pointer.substring(0, star) + index + pointer.substring(star + 1), type);
    }
}
