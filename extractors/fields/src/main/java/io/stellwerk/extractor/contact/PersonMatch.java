package io.stellwerk.extractor.contact;

import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Whether an e-mail address is made of a person's name: {@code m.muster@}, {@code muster@}, {@code mariamuster@}. */
final class PersonMatch {

    private static final int SHORTEST = 3;

    private PersonMatch() {}

    /** What stands before the at sign, folded. */
    static String local(EmailAddress email) {
        int at = email.address().indexOf('@');
        return Folding.fold(at < 0 ? email.address() : email.address().substring(0, at));
    }

    /** Too short to tell a name. */
    static boolean isRoleAddress(String local) {
        return local.length() < SHORTEST;
    }

    static boolean matches(String local, String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Folding.fold(name);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        String letters = local.replace(".", "").replace("-", "").replace("_", "");
        for (String one : words) {
            boolean whole = one.length() >= SHORTEST && contains(local, letters, one);
            if (whole) {
                return true;
            }
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.length() > 5 && letters.length() > 5 && letters.contains(last.substring(0, 5));
    }

    private static boolean contains(String local, String letters, String word) {
        int at = local.indexOf(word);
        boolean apart = at == 0 || at > 0 && !Character.isLetter(local.charAt(at - 1));
        boolean initial = letters.endsWith(word) || letters.startsWith(word);
        return at >= 0 && (apart || initial) || word.length() > 4 && letters.contains(word);
    }
}
