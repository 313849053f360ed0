using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>Fixes the parameters of one year, and checks a child's values by the permissions of the files above it.</summary>
internal sealed class ParameterBuilder(Layers layers, List<Fault> faults)
{
    public ImmutableArray<Parameter> Build()
    {
        ImmutableArray<Parameter>.Builder built = ImmutableArray.CreateBuilder<Parameter>();
        foreach (Part<ParameterPart> part in layers.Named("parameters", file => file.Parameters))
        {
            Required.Text(part, "article", part.Value.Article, faults);
            YearValuePart? ofYear = part.Layer.Pick(part.Value.ByYear);
            if (ValueIn(part.Layer, part.Value) is not decimal value)
            {
                faults.Add(part, FaultCode.Missing, "", null, $"value | byYear/{part.Layer.YearKey}");
                continue;
            }

            FigureRange.Check(part, ofYear, most: null, faults);
            FigureRange.Check(part, "value", part.Value.Value ?? 0, most: null, faults);
            if (ofYear?.Provisional?.Value is not null)
            {
                // Parameters are constants of the rules: only an amount can be another on an earlier day.
                Fault fault = part.Fault(FaultCode.UnknownProperty, "byYear", "value", "settledBy, until");
                faults.Add(fault.With(path: $"{fault.Path}/{part.Layer.YearKey}/provisional/value"));
            }

            if (ofYear?.Formula is not null)
            {
                Fault fault = part.Fault(
                    FaultCode.UnknownProperty,
                    "byYear",
                    "formula",
                    "value, article, source, reading"
                );
                faults.Add(fault.With(path: $"{fault.Path}/{part.Layer.YearKey}/formula"));
            }

            Ancestor[] ancestors = [.. Ancestors(part)];
            CheckAgainst(ancestors, part, value);
            built.Add(
                new Parameter(
                    part.Key,
                    value,
                    ofYear?.Article ?? part.Value.Article,
                    Required.Source(part, ofYear?.Source, part.Value.Source, faults)
                )
                {
                    Called = Required.InBoth(part, "name", part.Name, faults),
                    Reading = Required.InBoth(part, "reading", ofYear?.Reading ?? part.Value.Reading, faults),
                    Provisional = ofYear?.Provisional is { Value: null } mark
                        ? new ProvisionalMark(mark.SettledBy, mark.Until)
                        : null,
                    ChildMaySet = part.Value.ChildMaySet ?? Permission(ancestors),
                }
            );
        }

        return built.ToImmutable();
    }

    /// <summary>A parameter as expressions read it.</summary>
    public static Node Node(Parameter parameter) =>
        new ParameterNode(parameter.Name) { Constant = Rational.From(parameter.Value) };

    private static decimal? ValueIn(Layer layer, ParameterPart part) => layer.Pick(part.ByYear)?.Value ?? part.Value;

    private IEnumerable<Ancestor> Ancestors(Part<ParameterPart> part) =>
        layers
            .All.SkipWhile(layer => layer != part.Layer)
            .Skip(1)
            .Where(layer => layer.File.Parameters?.ContainsKey(part.Key) == true)
            .Select(layer => Above(layer, layer.File.Parameters![part.Key]));

    private static Ancestor Above(Layer layer, ParameterPart part) => new(ValueIn(layer, part), part.ChildMaySet);

    /// <summary>Finds the permission of the nearest file that states one.</summary>
    private static ChildMaySet Permission(IEnumerable<Ancestor> ancestors) =>
        ancestors.FirstOrDefault(ancestor => ancestor.Allows is not null)?.Allows ?? ChildMaySet.Nothing;

    /// <summary>
    /// Checks a file by every file that it extends, so that an intermediate file cannot permit what is closed above.
    /// </summary>
    private void CheckAgainst(Ancestor[] ancestors, Part<ParameterPart> part, decimal value)
    {
        for (int above = 0; above < ancestors.Length; above++)
        {
            ChildMaySet allowed = Permission(ancestors.Skip(above));
            if (ancestors[above].Value is not decimal bound || Allows(allowed, value, bound))
            {
                continue;
            }

            string range = allowed switch
            {
                ChildMaySet.AtLeast => $"≥ {FigureFormat.Text(bound)}",
                ChildMaySet.AtMost => $"≤ {FigureFormat.Text(bound)}",
                _ => $"{FigureFormat.Text(bound)} (closed: no file above has childMaySet)",
            };
            faults.Add(
                part,
                FaultCode.NotForChildren,
                "",
                $"{part.Key} = {FigureFormat.Text(value)} ({part.Layer.YearKey})",
                range
            );
            return;
        }
    }

    private static bool Allows(ChildMaySet allowed, decimal value, decimal bound) =>
        allowed switch
        {
            ChildMaySet.AtLeast => value >= bound,
            ChildMaySet.AtMost => value <= bound,
            ChildMaySet.Free => true,
            // To say the same with one's own article changes nothing.
            _ => value == bound,
        };

    /// <summary>The same parameter in a file that this one rests on.</summary>
    private sealed record Ancestor(decimal? Value, ChildMaySet? Allows);
}
