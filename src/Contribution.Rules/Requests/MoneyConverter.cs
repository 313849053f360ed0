using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Requests;

/// <summary>Money with exactly two decimals.</summary>
internal sealed class MoneyConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        Write(writer, value);

    public static void Write(Utf8JsonWriter writer, decimal yuan)
    {
        Span<byte> digits = stackalloc byte[40];
        yuan.TryFormat(digits, out int length, "F2", CultureInfo.InvariantCulture);
        writer.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
