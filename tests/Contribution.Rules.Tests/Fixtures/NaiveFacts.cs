using System.Globalization;
using System.Reflection;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Looks facts up by their names, one reflection at a time.</summary>
internal sealed class NaiveFacts
{
    private readonly Dictionary<string, Rational?> _others = new(StringComparer.Ordinal);
    private readonly PersonFacts? _person;
    private readonly EmployerFacts? _employer;

    public NaiveFacts(Rational? referenceWage, EmployerFacts? employer, PersonFacts? person = null)
    {
        _others["referenceWage"] = referenceWage;
        (_employer, _person) = (employer, person);
    }

    /// <summary>The names of the request's facts in the order of the contract.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "referenceWage",
        "persons.individualBases",
        "persons.exemptWages",
        "persons.exemptWagesOutside",
        "employer.priorYearMonthlyTotalWages",
        "employer.lastMonthTotalWages",
        "employer.approvedMonthlyTotalWages",
        "employer.previousYearBase",
        "employer.determinedBase",
        "employer.provisionalBase",
        "employer.provisionalMonths",
        "employer.pensionBase",
        "employer.realNameHeadcount",
        "person.priorYearMonthlyWage",
        "person.firstMonthWage",
        "person.lastMonthBasicWage",
        "person.lastMonthTotalWage",
        "person.approvedMonthlyWage",
        "person.declaredBase",
        "person.previousYearBase",
        "person.determinedBase",
        "person.provisionalBase",
        "person.provisionalMonths",
        "person.pensionBase",
    ];

    public Rational? this[string name]
    {
        set => _others[name] = value;
    }

    public Rational? Read(Symbol symbol)
    {
        if (_others.TryGetValue(symbol.Name, out Rational? other))
        {
            return other;
        }

        string[] parts = symbol.Name.Split('.');
        object? owner = parts[0] == "person" ? _person : _employer;
        if (owner is null)
        {
            int none = symbol.Type.Choices.IndexOf("none");
            return none < 0 ? null : Rational.From(none);
        }

        PropertyInfo property = owner.GetType().GetProperty(char.ToUpperInvariant(parts[1][0]) + parts[1][1..])!;
        return property.GetValue(owner) switch
        {
            null => null,
            decimal money => Rational.From(money),
            int count => Rational.From(count),
            bool truth => Rational.From(truth ? 1 : 0),
            object choice => Rational.From(Convert.ToInt32(choice, CultureInfo.InvariantCulture)),
        };
    }
}
