using System.Linq.Expressions;
using System.Reflection;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>Reads a fact of the rule language from a case: <c>person.hardship</c> is the property <c>Person.Hardship</c>.</summary>
/// <param name="fact">The case, as the rule's parameter.</param>
internal sealed class FactReader(ParameterExpression fact)
{
    /// <summary>A truth value, as a nullable one.</summary>
    public Linq Truth(Symbol symbol) => Read(symbol, typeof(bool?), otherwise: false);

    /// <summary>A choice's ordinal, as a nullable whole number; an absent employer is of no kind and not restructured.</summary>
    public Linq Choice(Symbol symbol) =>
        Read(symbol, typeof(int?), symbol.Name == "employer.kind" ? EmployerFactTable.NoKind : 0);

    /// <summary>A number times <see cref="PartsOf"/>, as a nullable decimal.</summary>
    public Linq Number(Symbol symbol) => Read(symbol, typeof(decimal?), otherwise: null);

    /// <summary>Whether a fact is known.</summary>
    public Linq IsKnown(Symbol symbol) =>
        IsNeverKnown(symbol)
            ? Linq.Constant(false)
            : Linq.NotEqual(
                symbol.Type == DataType.Number ? Number(symbol)
                    : symbol.Type.IsChoice ? Choice(symbol)
                    : Truth(symbol),
                Linq.Constant(null)
            );

    /// <summary>An amount with a rounding of its own, as a nullable decimal.</summary>
    public Linq Rounded(string amount) =>
        Linq.Call(Request, nameof(RequestCase.Amount), typeArguments: null, Linq.Constant(amount));

    /// <summary>
    /// An expression by its definition, as a nullable fraction, where its figures have too many digits for a decimal.
    /// </summary>
    public Linq Exact(Node node) =>
        Linq.Call(fact, nameof(BaseCase.Exact), typeArguments: null, Linq.Constant(node, typeof(Node)));

    /// <summary>The factor between the value read and the fact: the reference wage is read by the year.</summary>
    public static decimal PartsOf(Symbol symbol) => symbol.Name == RequestCase.ReferenceWage ? YearMonth.PerYear : 1m;

    private MemberExpression Request => Linq.Property(fact, nameof(BaseCase.Request));

    /// <summary>Published figures that are not on file, or were not on the as-known-on date.</summary>
    private static bool IsNeverKnown(Symbol symbol) => symbol.IsShared && symbol.Name != RequestCase.ReferenceWage;

    private Linq Read(Symbol symbol, Type type, object? otherwise)
    {
        string[] name = symbol.Name.Split('.');
        return name[0] switch
        {
            _ when IsNeverKnown(symbol) => Linq.Constant(value: null, type),
            RequestCase.ReferenceWage => Linq.Property(Request, nameof(RequestCase.AnnualReferenceWage)),
            "persons" => Convert(Property(fact, name[1]), type),
            "employer" => OfEmployer(name[1], type, otherwise),
            _ => Convert(Property(Linq.Property(fact, nameof(PersonCase.Person)), name[1]), type),
        };
    }

    private ConditionalExpression OfEmployer(string name, Type type, object? otherwise)
    {
        Linq employer = Linq.Property(fact, nameof(BaseCase.Employer));
        return Linq.Condition(
            Linq.Equal(employer, Linq.Constant(null)),
            Linq.Constant(otherwise, type),
            Convert(Property(employer, name), type)
        );
    }

    private static MemberExpression Property(Linq owner, string name) =>
        Linq.Property(
            owner,
            owner.Type.GetProperty(
                char.ToUpperInvariant(name[0]) + name[1..],
                BindingFlags.Public | BindingFlags.Instance
            ) ?? throw new NotSupportedException($"{owner.Type.Name} has no {name}")
        );

    private static Linq Convert(Linq value, Type type) => value.Type == type ? value : Linq.Convert(value, type);
}
