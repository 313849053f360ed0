using System.Text.Json.Serialization;

namespace Contribution.Rules;

/// <summary>The reference wages that a request gives; null is one that is not (yet) published.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class ReferenceWages
{
    /// <summary>The province's average wage.</summary>
    [JsonPropertyName("province")]
    public ReferenceWage? Province { get; init; }

    /// <summary>The city's average wage.</summary>
    [JsonPropertyName("city")]
    public ReferenceWage? City { get; init; }

    /// <summary>The pooling area's average wage.</summary>
    [JsonPropertyName("poolingArea")]
    public ReferenceWage? PoolingArea { get; init; }

    /// <summary>The wage of one scope.</summary>
    internal ReferenceWage? Find(WageScope scope) =>
        scope switch
        {
            WageScope.Province => Province,
            WageScope.City => City,
            _ => PoolingArea,
        };

    /// <summary>Whether both give the same wages.</summary>
    public override bool Equals(object? obj) => obj is ReferenceWages other && Given == other.Given;

    /// <inheritdoc/>
    public override int GetHashCode() => Given.GetHashCode();

    private (ReferenceWage?, ReferenceWage?, ReferenceWage?) Given => (Province, City, PoolingArea);
}
