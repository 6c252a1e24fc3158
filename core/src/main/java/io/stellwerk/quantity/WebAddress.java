package io.stellwerk.quantity;

/**
 * A web address: {@code https://jobs.uni.example/42}, {@code www.uni.example}.
 *
 * @param url the address as printed, without trailing punctuation
 */
public record WebAddress(String url) implements Quantity {

    @Override
    public String kind() {
        return "url";
    }

    @Override
    public String plain() {
        return url;
    }

    /** The address in one line: the address as printed. */
    @Override
    public String toString() {
        return url;
    }
}
