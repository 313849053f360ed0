using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>Fixes the parameters of one year, and holds a child's values against what its parent allows.</summary>
internal sealed class ParameterBuilder(Layers layers, List<Fault> faults)
{
    public ImmutableArray<Parameter> Build()
    {
        ImmutableArray<Parameter>.Builder built = ImmutableArray.CreateBuilder<Parameter>();
        foreach (Part<ParameterPart> part in layers.Named("parameters", file => file.Parameters))
        {
            CheckYears(part, part.Value.ByYear, faults);
            if (ValueIn(part.Layer, part.Value) is not decimal value)
            {
                faults.Add(part.Fault(FaultCode.Missing, "", null, $"value | byYear/{Year(part.Layer)}"));
                continue;
            }

            (Layer Layer, ParameterPart Value)? parent = Parent(part);
            if (parent is not null)
            {
                CheckAgainstParent(part, value, parent.Value.Value, ValueIn(parent.Value.Layer, parent.Value.Value));
            }

            built.Add(
                new Parameter
                {
                    Name = part.Key,
                    Value = value,
                    Article = part.Value.Article,
                    Source = part.SourceOr(part.Value.Source),
                    Reading = part.Value.Reading,
                    ChildMaySet = part.Value.ChildMaySet ?? parent?.Value.ChildMaySet ?? ChildMaySet.Nothing,
                }
            );
        }

        return built.ToImmutable();
    }

    /// <summary>A parameter as expressions read it.</summary>
    public static Node Node(Parameter parameter) =>
        new ParameterNode(parameter.Name) { Constant = Rational.From(parameter.Value) };

    /// <summary>The keys of <c>byYear</c> are years that the file covers.</summary>
    public static void CheckYears<T>(Part<T> part, Dictionary<string, decimal>? byYear, List<Fault> faults)
    {
        YearsPart years = part.Layer.File.ContributionYears;
        foreach (string key in byYear?.Keys ?? Enumerable.Empty<string>())
        {
            if (
                !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int named)
                || named < years.From
                || named > years.Last
            )
            {
                faults.Add(
                    part.Fault(
                        FaultCode.OutOfRange,
                        "byYear",
                        key,
                        string.Create(CultureInfo.InvariantCulture, $"{years.From} … {years.Last}")
                    )
                );
            }
        }
    }

    private static string Year(Layer layer) => layer.Year.ToString(CultureInfo.InvariantCulture);

    private static decimal? ValueIn(Layer layer, ParameterPart part) =>
        part.ByYear?.TryGetValue(Year(layer), out decimal value) == true ? value : part.Value;

    private (Layer Layer, ParameterPart Value)? Parent(Part<ParameterPart> part) =>
        layers
            .All.SkipWhile(layer => layer != part.Layer)
            .Skip(1)
            .Where(layer => layer.File.Parameters?.ContainsKey(part.Key) == true)
            .Select(layer => ((Layer, ParameterPart)?)(layer, layer.File.Parameters![part.Key]))
            .FirstOrDefault();

    private void CheckAgainstParent(Part<ParameterPart> part, decimal value, ParameterPart parent, decimal? parentValue)
    {
        if (parentValue is not decimal bound)
        {
            return;
        }

        ChildMaySet allowed = parent.ChildMaySet ?? ChildMaySet.Nothing;
        bool fine = allowed switch
        {
            ChildMaySet.AtLeast => value >= bound,
            ChildMaySet.AtMost => value <= bound,
            ChildMaySet.Free => true,
            _ => false,
        };
        if (!fine)
        {
            string range = allowed switch
            {
                ChildMaySet.AtLeast => $"≥ {Text(bound)}",
                ChildMaySet.AtMost => $"≤ {Text(bound)}",
                _ => $"{Text(bound)} (closed: the parent has no childMaySet)",
            };
            faults.Add(
                part.Fault(FaultCode.NotForChildren, "", $"{part.Key} = {Text(value)} ({Year(part.Layer)})", range)
            );
        }
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
