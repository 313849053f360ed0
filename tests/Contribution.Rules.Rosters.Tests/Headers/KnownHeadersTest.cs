using System.Reflection;
using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Tests.Headers;

public sealed class KnownHeadersTest
{
    [Fact]
    public void Every_fact_of_a_person_has_its_header() =>
        KnownHeaders.Persons.Facts.Should().BeEquivalentTo([.. Names(typeof(PersonFacts)), "employerId"]);

    [Fact]
    public void Every_fact_of_an_employer_has_its_header() =>
        KnownHeaders.Employers.Facts.Should().BeEquivalentTo(Names(typeof(EmployerFacts)));

    [Theory]
    [InlineData(typeof(PersonCategory), "category")]
    [InlineData(typeof(EmployerKind), "kind")]
    [InlineData(typeof(Restructuring), "restructuring")]
    [InlineData(typeof(Correction), "correction")]
    public void Every_choice_has_its_words(Type choices, string fact) =>
        Enum.GetNames(choices)
            .Select(Camel)
            .Should()
            .BeEquivalentTo(ChoiceWords.Of(fact).All.Select(word => ChoiceWords.Of(fact).NameOf(word)).Distinct());

    private static IEnumerable<string> Names(Type facts) =>
        facts.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => Camel(property.Name));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
