using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Contribution.Rules.FactTables;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Tests.FactTables;

/// <summary>The tables of facts, held against the properties and the documents.</summary>
public sealed class FactTableTest
{
    private static readonly PersonFacts Person = PersonFactTable.Blank;
    private static readonly EmployerFacts Employer = EmployerFactTable.Blank;

    [Fact]
    public void All_lists_every_property_in_its_order()
    {
        PersonFactTable.All.Select(fact => fact.Name).Should().Equal(PropertiesOf<PersonFacts>());
        EmployerFactTable.All.Select(fact => fact.Name).Should().Equal(PropertiesOf<EmployerFacts>());
    }

    [Fact]
    public void Table_of_words_lists_every_fact_in_its_order()
    {
        FieldTable
            .FindAll("person")
            .Select(field => field.Name)
            .Should()
            .Equal(PersonFactTable.All.Select(fact => $"person.{fact.Name}"));
        FieldTable
            .FindAll("employer")
            .Select(field => field.Name)
            .Should()
            .Equal(EmployerFactTable.All.Select(fact => $"employer.{fact.Name}"));
        PersonFactTable.All[0].Words.Should().Be(new Wording("个人编号", "the person's number"));
        EmployerFactTable.All[0].Words.Should().Be(new Wording("单位编号", "the employer's number"));
    }

    [Fact]
    public void IsRequired_is_true_for_required_properties_only()
    {
        RequiredOf(PersonFactTable.All).Should().Equal(RequiredOf<PersonFacts>());
        RequiredOf(EmployerFactTable.All).Should().Equal(RequiredOf<EmployerFacts>());
    }

    [Fact]
    public void With_changes_the_property_of_its_name_and_no_other()
    {
        Changed(PersonFactTable.Values, Person).Should().Equal(PersonFactTable.Values.Select(fact => fact.Name));
        Changed(EmployerFactTable.Values, Employer).Should().Equal(EmployerFactTable.Values.Select(fact => fact.Name));
    }

    [Fact]
    public void Read_gives_the_value_that_With_set()
    {
        foreach (ValueFact<PersonFacts> fact in PersonFactTable.Values)
        {
            long expected = fact.Kind == ValueKind.Money ? 100 * Other(fact, Person) : Other(fact, Person);
            fact.Read(fact.With(Person, Other(fact, Person))).Should().Be(expected, fact.Name);
        }
    }

    [Fact]
    public void FindFault_and_readers_of_columns_refuse_the_same_values()
    {
        Refused(PersonFactTable.Values, Person).Should().Equal(Refusable(PersonFactTable.Values));
        Refused(EmployerFactTable.Values, Employer).Should().Equal(Refusable(EmployerFactTable.Values));
    }

    [Fact]
    public void Vocabulary_contains_all_facts_except_those_that_are_carried()
    {
        PersonFactTable
            .Values.Select(fact => fact.Symbol)
            .Except(Vocabulary.PersonFacts.Select(fact => fact.Symbol))
            .Select(symbol => symbol.Name)
            .Should()
            .Equal("person.filedBase");
        Vocabulary.EmployerFacts.Should().Equal(EmployerFactTable.Values);
    }

    [Fact]
    public void Contract_document_describes_every_fact()
    {
        string text = File.ReadAllText(Repository.File("docs", "json-contract.md"));

        PersonFactTable
            .All.Select(fact => fact.Name)
            .Concat(EmployerFactTable.All.Select(fact => fact.Name))
            .Should()
            .OnlyContain(name => text.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static IEnumerable<string> PropertiesOf<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(NameOf);

    private static IEnumerable<string> RequiredOf<T>() =>
        typeof(T)
            .GetProperties()
            .Where(property =>
                property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: false)
            )
            .Select(NameOf);

    private static IEnumerable<string> RequiredOf<T>(ImmutableArray<Fact<T>> facts)
        where T : class => facts.Where(fact => fact.IsRequired).Select(fact => fact.Name);

    /// <summary>The properties that each fact changes, one a fact.</summary>
    private static IEnumerable<string> Changed<T>(ImmutableArray<ValueFact<T>> facts, T blank)
        where T : class =>
        facts.SelectMany(fact =>
        {
            T changed = fact.With(blank, Other(fact, blank));
            return typeof(T)
                .GetProperties()
                .Where(property => !Equals(property.GetValue(blank), property.GetValue(changed)))
                .Select(NameOf);
        });

    /// <summary>A value in range other than the default.</summary>
    private static int Other<T>(ValueFact<T> fact, T blank)
        where T : class => fact.Read(blank) == 1 ? 0 : 1;

    private static IEnumerable<string> Refusable<T>(ImmutableArray<ValueFact<T>> facts)
        where T : class => facts.Where(fact => fact.Kind != ValueKind.Truth).Select(fact => fact.Name);

    /// <summary>The facts that refuse a value below and a value above their range, and take the bounds.</summary>
    private static IEnumerable<string> Refused<T>(ImmutableArray<ValueFact<T>> facts, T blank)
        where T : class =>
        facts
            .Where(fact => fact.Kind != ValueKind.Truth)
            .Where(fact =>
                Refuses(fact, fact.With(blank, fact.Range.Least - 1))
                && (fact.Range.Most == int.MaxValue || Refuses(fact, fact.With(blank, fact.Range.Most + 1)))
                && !Refuses(fact, fact.With(blank, fact.Range.Least))
                && !Refuses(fact, fact.With(blank, fact.Range.Most))
            )
            .Select(fact => fact.Name);

    private static bool Refuses<T>(ValueFact<T> fact, T owner)
        where T : class
    {
        ulong unsound = 0;
        (fact as PropertyFact<T>)?.ReadColumn([owner], new long[1], ref unsound);
        bool refuses =
            unsound == 1
            || owner is PersonFacts { Amounts.AreInFen: false } or EmployerFacts { Amounts.AreInFen: false };
        (fact.FindFault(owner) is not null).Should().Be(refuses, fact.Name);
        return refuses;
    }

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
