package io.stellwerk.extractor;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.stellwerk.field.Draft;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.PhoneNumber;
import java.util.Optional;

/** Telephone numbers in the form of E.164: {@code 030 1234-567} in Germany is {@code +49301234567}. */
final class ContactPhone {

    private static final String UNKNOWN = "ZZ";

    private ContactPhone() {}

    /** The country of the post, as the draft has it. */
    static String country(Draft draft) {
        return draft.get(Fields.LOCATION_COUNTRY.at(0)).orElse(UNKNOWN);
    }

    /** The number in E.164; empty where the country's plan does not know it. */
    static Optional<String> international(PhoneNumber phone, String country) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = util.parse(phone.digits(), country);
            return util.isPossibleNumber(number)
                    ? Optional.of(util.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
