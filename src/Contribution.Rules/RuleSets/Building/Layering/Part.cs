using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>Something in a rule file, with the file and the place it stands at, so that a fault can name them.</summary>
/// <param name="Key">Its name or id.</param>
/// <param name="Value">The part as written.</param>
/// <param name="Layer">The file.</param>
/// <param name="Path">The place, as a JSON Pointer.</param>
internal sealed record Part<T>(string Key, T Value, Layer Layer, string Path)
{
    /// <summary>The name: that of the file, else that of the nearest file above that has one.</summary>
    public Wording? Name { get; init; } = (Value as IWrittenPart)?.Name;

    /// <summary>Gets the part at its value for the year that its file is read for.</summary>
    public Part<T> OfYear() => Below("byYear").Below(Layer.YearKey);

    /// <summary>Gets the part at a place below.</summary>
    public Part<T> Below(string child) => this with { Path = JsonPath.Child(Path, child) };

    public Fault Fault(string code, string child, string? found, string? allowed, string? nearest = null) =>
        new(code, child.Length == 0 ? Path : JsonPath.Child(Path, child), found, allowed)
        {
            File = Layer.Name,
            Nearest = nearest,
        };

    /// <summary>
    /// Reads an expression of this part, of a type or (null) a number or a truth value; null where it is faulty, and the
    /// faults say how; but not twice.
    /// </summary>
    public Expression? Parse(string child, string? text, Scope scope, DataType? type, List<Fault> faults) =>
        Read(
            child,
            text,
            scope,
            written =>
                type is null
                    ? ExpressionParser.ParseEither(written, scope, Layer.Tokens)
                    : ExpressionParser.Parse(written, scope, type, Layer.Tokens),
            faults
        );

    private Expression? Read(string child, string? text, Scope scope, Func<string, Node> parse, List<Fault> faults)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            Node root = parse(text);
            return Grain.IsComputable(root) ? new Expression(text, root) : throw TooFine(root);
        }
        catch (ExpressionException wrong) when (IsConsequence(wrong.Fault, scope))
        {
            return null;
        }
        catch (ExpressionException wrong)
        {
            faults.Add(
                ChineseName
                    .Explain(wrong.Fault, text, scope)
                    .With(file: Layer.Name, path: child.Length == 0 ? Path : JsonPath.Child(Path, child))
            );
            return null;
        }
    }

    /// <summary>
    /// Reads the value of an amount, which may be rounded as it says; null where it is faulty, and the faults say how.
    /// </summary>
    public (Expression Value, Rounding? Rounding)? ParseAmount(
        string child,
        string? text,
        Scope scope,
        List<Fault> faults
    )
    {
        Rounding? rounding = null;
        Expression? value = Read(
            child,
            text,
            scope,
            written =>
            {
                (Node root, rounding) = ExpressionParser.ParseAmount(written, scope, Layer.Tokens);
                return root;
            },
            faults
        );
        return value is null ? null : (value, rounding);
    }

    private static ExpressionException TooFine(Node root) =>
        ExpressionException.At(
            1,
            FaultCode.TooLarge,
            $"{Grain.Most(root)} / {Grain.Compute(root)}",
            "38 digits in all"
        );

    private static bool IsConsequence(Fault fault, Scope scope) =>
        fault.Code is FaultCode.UnknownName or FaultCode.UnknownValue && scope.Withholds(fault.Found);
}
