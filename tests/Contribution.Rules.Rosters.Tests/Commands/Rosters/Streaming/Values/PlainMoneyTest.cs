using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters.Streaming.Values;

public sealed class PlainMoneyTest
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("7.5", 750)]
    [InlineData("1.05", 105)]
    [InlineData("12.34", 1234)]
    [InlineData("123.45", 12345)]
    [InlineData("1234.56", 123456)]
    [InlineData("12345.67", 1234567)]
    [InlineData("12345678.90", 1234567890)]
    [InlineData("123456789.01", 12345678901)]
    [InlineData("9999999999.99", 999999999999)]
    public void Money_is_read_in_fen(string text, long fen)
    {
        PlainMoney.TryRead(Encoding.UTF8.GetBytes(text), out long read).Should().BeTrue();
        read.Should().Be(fen);
    }

    /// <summary>Letters beside the digits in ASCII are the ones that arithmetic on bytes takes for digits.</summary>
    [Fact]
    public void Fast_reader_reads_the_same_as_the_careful_reader()
    {
        Random random = new(1);
        int plain = 0;
        for (int run = 0; run < 200_000; run++)
        {
            char[] letters = random.GetItems<char>("0123456789012345678901234567890123456789", random.Next(1, 13));
            if (random.Next(2) == 0)
            {
                letters[random.Next(letters.Length)] = "./:*?@`pP+-, \u007F\u001F"[random.Next(15)];
            }

            string text = new string(letters) + (random.Next(3) == 0 ? "" : $".{random.Next(10)}{random.Next(10)}");
            if (!PlainMoney.TryRead(Encoding.UTF8.GetBytes(text), out long fen))
            {
                continue;
            }

            plain++;
            MoneyText.Read(text, out decimal yuan).Should().BeNull(text);
            (yuan * 100).Should().Be(fen, text);
        }

        plain.Should().BeGreaterThan(50_000);
    }

    [Fact]
    public void Fen_are_written_as_yuan()
    {
        Random random = new(1);
        long[] edges = [0, 1, 9, 10, 99, 100, 101, 999, 1000, 9999, 10000, 99999, 100000, long.MaxValue, long.MinValue];
        for (int run = 0; run < 20_000; run++)
        {
            long fen = run < edges.Length ? edges[run] : random.NextInt64() >> random.Next(64);
            fen = run % 2 == 0 && fen != long.MinValue ? -fen : fen;
            ByteBuffer buffer = new(1);

            buffer.AppendYuan(fen);

            string expected = (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            Encoding.UTF8.GetString(buffer.Written).Should().Be(expected);
        }
    }
}
