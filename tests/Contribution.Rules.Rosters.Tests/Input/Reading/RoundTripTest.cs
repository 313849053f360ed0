using System.Globalization;
using System.Reflection;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Tests.Input.Reading;

/// <summary>Random facts, written and read again.</summary>
public sealed class RoundTripTest
{
    private readonly Random _random = new(7);

    [Fact]
    public void Written_persons_are_read_unchanged()
    {
        PersonFacts[] persons =
        [
            .. Many<PersonFacts>(index => new PersonFacts { Id = $"P-{index}", Category = PersonCategory.Employee }),
        ];

        Roster roster = RosterReader.Read(CsvLists.Persons(Written(persons)), null).Roster;

        roster.Rejected.Should().BeEmpty();
        roster.Persons.Select(row => row.Facts).Should().Equal(persons);
    }

    [Fact]
    public void Written_employers_are_read_unchanged()
    {
        EmployerFacts[] employers =
        [
            .. Many<EmployerFacts>(index => new EmployerFacts { Id = $"E-{index}", Kind = EmployerKind.Enterprise }),
        ];

        Roster roster = RosterReader.Read(null, CsvLists.Employers(Written(employers))).Roster;

        roster.Rejected.Should().BeEmpty();
        roster.Employers.Select(row => row.Facts).Should().Equal(employers);
    }

    private IEnumerable<T> Many<T>(Func<int, T> bare)
        where T : notnull
    {
        for (int index = 0; index < 500; index++)
        {
            T facts = bare(index);
            foreach (PropertyInfo fact in typeof(T).GetProperties().Where(fact => fact.Name != "Id"))
            {
                fact.SetValue(facts, Value(fact));
            }

            yield return facts;
        }
    }

    private object? Value(PropertyInfo fact)
    {
        Type type = Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType;
        bool known = type == fact.PropertyType && type.IsValueType;
        // A correction needs the base it corrects.
        return !known && fact.Name != "DeterminedBase" && _random.Next(3) == 0 ? null
            : type == typeof(decimal) ? _random.NextInt64(1_000_000_000_000) / 100m
            : type == typeof(int) ? 1 + _random.Next(12)
            : type == typeof(bool) ? _random.Next(2) == 0
            : type.IsEnum ? Enum.ToObject(type, _random.Next(Enum.GetNames(type).Length))
            // A comma in an id may part two ids.
            : fact.Name is "EmployerId" or "IdNumber" ? new[] { "张三", "a \"b\"", "'", "1.5", "E\"" }[_random.Next(5)]
            : new[] { "张三", "a, \"b\"", "'", "1,5", "E\"" }[_random.Next(5)];
    }

    private static string Written<T>(T[] all)
    {
        PropertyInfo[] facts = [.. typeof(T).GetProperties().Reverse()];
        using StringWriter text = new();
        CsvLines.Append(
            text,
            all.Select(one => facts.Select(fact => Text(fact.GetValue(one))))
                .Prepend(facts.Select(fact => (string?)Camel(fact.Name)))
        );
        return text.ToString();
    }

    private static string? Text(object? value) =>
        value switch
        {
            bool or Enum => Camel(value.ToString()!),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string?)value,
        };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
