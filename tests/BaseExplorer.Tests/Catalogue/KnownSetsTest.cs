using System.Collections.Immutable;
using BaseExplorer.Catalogue;
using BaseExplorer.Tests.Running;
using Contribution.Rules;

namespace BaseExplorer.Tests.Catalogue;

public sealed class KnownSetsTest(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly CatalogueAnswer _all = new KnownSets(ContributionRules.Default).All;

    [Fact]
    public void Known_sets_contain_every_rule_set_that_answers() =>
        _all
            .RuleSets.Keys.Should()
            .BeEquivalentTo(
                RuleSetCatalogue
                    .Embedded.Ids.Where(id => id.Jurisdiction != "100000")
                    .Select(id => RuleSetCatalogue.Embedded.Get(id)!.Id.ToString())
            );

    [Fact]
    public void Known_sets_offer_only_covered_choices_and_persons()
    {
        _all.Entries.Should().OnlyContain(entry => _all.RuleSets[entry.RuleSet].Persons.Length > 0);
        foreach (KnownEntry entry in _all.Entries)
        {
            foreach (KnownPerson person in _all.RuleSets[entry.RuleSet].Persons)
            {
                Outcome<BasesResult> outcome = ContributionRules.Default.ComputeBases(Request(entry, person));

                outcome
                    .Should()
                    .BeOfType<Outcome<BasesResult>.Computed>($"{entry} {person}")
                    .Which.Result.RuleSet.Id.ToString()
                    .Should()
                    .Be(entry.RuleSet);
            }
        }
    }

    [Fact]
    public void Known_sets_offer_each_choice_once() =>
        _all
            .Entries.Select(entry => (entry.Place, entry.Insurance, entry.Year, entry.Month))
            .Should()
            .OnlyHaveUniqueItems();

    [Fact]
    public void Known_sets_name_every_place_in_both_languages()
    {
        _all.Places.Should().OnlyContain(place => place.Zh != place.Code && place.En != place.Code);
        _all.Places.Select(place => place.En).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Known_sets_give_a_published_wage_with_its_document()
    {
        KnownEntry daqing = _all.Entries.Single(entry => entry.Place == "230600" && entry.Year == 2011);

        daqing.TableWage!.Value.Should().Be(2277.83m);
        daqing.TableWage.Document.Should().Be("黑人保发〔2010〕119号");
    }

    [Fact]
    public void Known_sets_list_the_facts_that_rules_read_of_a_person()
    {
        ImmutableArray<string> reads = _all.RuleSets["230600/pension/2011"].Reads;

        reads.Should().Contain(["priorYearMonthlyWage", "exemptionProof"]).And.NotContain("hardship");
        _all.RuleSets["210000/pension/2008"].Reads.Should().Contain("hardship");
    }

    [Fact]
    public async Task Catalogue_endpoint_gives_all_known_sets()
    {
        var answer = await (await explorer.CreateClient().GetAsync("/api/catalogue")).JsonAsync();

        answer.GetProperty("entries").GetArrayLength().Should().Be(_all.Entries.Length);
        answer.GetProperty("places").GetArrayLength().Should().Be(_all.Places.Length);
        answer.GetProperty("entries")[0].GetProperty("insurance").GetString().Should().Be("pension");
    }

    private static BasesRequest Request(KnownEntry entry, KnownPerson person) =>
        new()
        {
            Jurisdiction = entry.Place,
            Insurance = entry.Insurance,
            ContributionYear = entry.Year,
            ContributionMonth = entry.Month,
            UseReferenceTable = true,
            Employer = person.Kind is EmployerKind kind ? new EmployerFacts { Id = "E", Kind = kind } : null,
            Persons = [new PersonFacts { Id = "P", Category = person.Category }],
        };
}
