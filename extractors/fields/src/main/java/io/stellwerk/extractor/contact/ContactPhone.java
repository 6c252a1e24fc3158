package io.stellwerk.extractor.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** Telephone numbers in the form of E.164: {@code 030 1234-567} in Germany is {@code +49301234567}. */
final class ContactPhone {

    private static final String UNKNOWN = "ZZ";
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final String NORTH_AMERICA = UTIL.getRegionCodeForCountryCode(1);

    private final String country;
    private final List<String> guesses;

    ContactPhone(Scene scene, Draft draft) {
        Tokens tokens = scene.tokens();
        Optional<String> stated = draft.get(Fields.LOCATION_COUNTRY.at(0));
        Optional<String> usual = tokens.lexicon().setting(OwnLanguages.of(scene).first(), "country");
        this.country = stated.orElse(UNKNOWN);
        this.guesses =
                stated.isEmpty() && usual.isPresent() ? List.of(usual.get(), NORTH_AMERICA) : List.of(NORTH_AMERICA);
    }

    /**
     * The number in E.164, by the country of the post; where that does not fit, by that of the ad's language or by
     * North America's plan, if it is a valid number there; else its digits.
     */
    String of(PhoneNumber phone) {
        Optional<String> own = read(phone, country, false);
        for (int i = 0; i < guesses.size() && own.isEmpty(); i++) {
            own = read(phone, guesses.get(i), true);
        }
        return own.orElse(phone.digits());
    }

    private static Optional<String> read(PhoneNumber phone, String country, boolean strict) {
        try {
            Phonenumber.PhoneNumber number = UTIL.parse(phone.digits(), country);
            boolean fits = strict ? UTIL.isValidNumber(number) : UTIL.isPossibleNumber(number);
            return fits ? Optional.of(UTIL.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
