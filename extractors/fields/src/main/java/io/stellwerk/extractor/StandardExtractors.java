package io.stellwerk.extractor;

import io.stellwerk.extractor.contract.ContractTypeExtractor;
import io.stellwerk.extractor.contract.DurationExtractor;
import io.stellwerk.extractor.contract.ExtensionExtractor;
import io.stellwerk.extractor.contract.FullTimeExtractor;
import io.stellwerk.extractor.contract.WorkloadExtractor;
import io.stellwerk.extractor.date.DateExtractor;
import io.stellwerk.extractor.date.DeadlineTimeExtractor;
import io.stellwerk.extractor.date.RelativeTimeExtractor;
import io.stellwerk.extractor.pay.PayAmountExtractor;
import io.stellwerk.extractor.pay.ResolvedPayExtractor;
import io.stellwerk.extractor.pay.ScaleExtractor;
import io.stellwerk.extractor.pay.SupplementExtractor;
import io.stellwerk.extractor.position.DisciplineExtractor;
import io.stellwerk.extractor.position.PositionTypeExtractor;
import io.stellwerk.extractor.position.PositionsExtractor;
import io.stellwerk.extractor.position.ReferenceExtractor;
import io.stellwerk.extractor.position.ResearcherProfileExtractor;
import io.stellwerk.extractor.postings.SeveralPostingsExtractor;
import io.stellwerk.extractor.requirement.ClearanceExtractor;
import io.stellwerk.extractor.requirement.DegreeExtractor;
import io.stellwerk.extractor.requirement.DocumentsExtractor;
import io.stellwerk.extractor.requirement.ExperienceExtractor;
import io.stellwerk.extractor.requirement.LanguageSkillExtractor;
import io.stellwerk.extractor.title.GenderMarkerExtractor;
import io.stellwerk.extractor.title.TitleExtractor;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.pay.PayTables;
import java.util.List;
import java.util.stream.Stream;

/**
 * The standard extractors in the order in which they run: fields first, then what weighs them against each other.
 *
 * <p>Those that depend on no setting are made once and shared.
 */
public final class StandardExtractors {

    private static final List<FieldExtractor> INDEPENDENT = List.of(
            new ParticipantsExtractor(),
            new TitleExtractor(),
            new GenderMarkerExtractor(),
            new PositionTypeExtractor(),
            new ResearcherProfileExtractor(),
            new PositionsExtractor(),
            new ReferenceExtractor(),
            new DateExtractor(),
            new RelativeTimeExtractor(),
            new DeadlineTimeExtractor(),
            new DegreeExtractor(),
            new LanguageSkillExtractor(),
            new ExperienceExtractor(),
            new RemoteExtractor(),
            new ClearanceExtractor(),
            new DocumentsExtractor(),
            new DisciplineExtractor(),
            new FundingExtractor(),
            new PayAmountExtractor(),
            new ScaleExtractor(),
            new SupplementExtractor(),
            new SectionListExtractor(),
            new LanguageExtractor(),
            new ExtensionExtractor(),
            new DurationExtractor(),
            new ContractTypeExtractor(),
            new WorkloadExtractor(),
            new FullTimeExtractor(),
            new StructuredExtractor(),
            new SeveralPostingsExtractor());

    private static final List<FieldExtractor> ALL = with(PayTables.standard());

    private StandardExtractors() {}

    /**
     * All standard extractors.
     *
     * @return an immutable list, the same at each call
     */
    public static List<FieldExtractor> all() {
        return ALL;
    }

    /**
     * All standard extractors over pay tables of the caller's choice.
     *
     * @param tables where {@code /pay/resolved} is looked up
     * @return an immutable list
     */
    public static List<FieldExtractor> with(PayTables tables) {
        return Stream.concat(INDEPENDENT.stream(), Stream.of(new ResolvedPayExtractor(tables)))
                .toList();
    }
}
