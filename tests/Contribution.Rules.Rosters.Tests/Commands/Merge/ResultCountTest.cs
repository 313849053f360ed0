using System.Security.Cryptography;
using System.Text;
using Contribution.Rules.Rosters.Commands.Merge;

namespace Contribution.Rules.Rosters.Tests.Commands.Merge;

public sealed class ResultCountTest
{
    private const string Bases =
        "\uFEFFid,employerId,base,status,rule,article,adjustment,missing\n"
        + "P,E,3000.05,determined,r,a,,\n"
        + "\"Q,\"\"9.00\n,1.00,determined\",E,0.10,provisional,r,a,5.00,\n"
        + "R,,,undetermined,,,,a b\n"
        + "S,E,27334.00,determined,r,a,,\n";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10_000)]
    public void Add_counts_rows_statuses_and_fen_in_pieces_of_any_size(int size)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Bases);
        using ResultCount count = new(sumColumn: 2);

        foreach (byte[] piece in bytes.Chunk(size))
        {
            count.Add(piece);
        }

        count.ByStatus.Should().Equal(2, 1, 0, 0, 0, 1);
        count
            .File.Should()
            .Be(new PartFile(bytes.Length, 4, 30334.15m, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    [Fact]
    public void Add_gives_no_sum_for_a_file_without_bases()
    {
        using ResultCount count = new(sumColumn: -1);

        count.Add("file,line\n1,2\n\"a\n\n\",3\n"u8);

        count.File.Rows.Should().Be(2);
        count.File.Sum.Should().Be(0);
    }
}
