using System.Collections.Immutable;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>The compiled reading of properties, and the vocabulary's own, which explanations use.</summary>
public sealed class FactLoaderTest
{
    private const int Rounds = 300;

    [Fact]
    public void A_person_is_read_as_the_vocabulary_says() =>
        Compare(
            Vocabulary.PersonFacts,
            dice =>
                RandomFacts.Person(dice, "P", (PersonCategory)dice.Below(6), ReferenceWage.Monthly(2277.83m)) with
                {
                    ApprovedMonthlyWage = dice.OrUnknown(dice.Money(9000), 2),
                    PensionBase = dice.OrUnknown(dice.Money(9000), 2),
                }
        );

    [Fact]
    public void An_employer_is_read_as_the_vocabulary_says() =>
        Compare(
            Vocabulary.EmployerFacts,
            dice =>
                RandomFacts.Employer(dice, (EmployerKind)dice.Below(5), dice.Money(50000)) with
                {
                    ApprovedMonthlyTotalWages = dice.OrUnknown(dice.Money(9000), 2),
                    PensionBase = dice.OrUnknown(dice.Money(9000), 2),
                    ProvisionalBase = dice.OrUnknown(dice.Money(9000), 2),
                    ProvisionalMonths = dice.OrUnknown((int)dice.Below(12) + 1, 2),
                    RealNameHeadcount = dice.OrUnknown((int)dice.Below(900), 2),
                }
        );

    private static void Compare<TOwner>(ImmutableArray<Fact<TOwner>> facts, Func<Dice, TOwner> make)
        where TOwner : class
    {
        SlotLayout layout = new(
            facts.Select(fact => fact.Symbol),
            [],
            facts.Select(fact => (Node)new FactNode(fact.Symbol))
        );
        Load<TOwner, long> load = FactLoader<TOwner, long>.Compile(layout, facts);
        CaseSlots<long> slots = new(layout);
        HashSet<string> known = [];
        for (int round = 0; round < Rounds; round++)
        {
            TOwner owner = make(new Dice(round));
            slots.Take(owner, load, shared: 0);
            foreach (Fact<TOwner> fact in facts)
            {
                ulong bit = layout.Bit(fact.Symbol);
                bool isKnown = bit == 0 || (slots.Known & bit) != 0;
                long? loaded = isKnown ? slots.Values[layout.Of(fact.Symbol)] : null;

                loaded.Should().Be(fact.Read(owner), fact.Symbol.Name);
                known.UnionWith(isKnown ? [fact.Symbol.Name] : []);
            }
        }

        known.Should().HaveCount(facts.Length, "each fact is known at times");
    }
}
