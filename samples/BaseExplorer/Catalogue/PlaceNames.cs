namespace BaseExplorer.Catalogue;

/// <summary>The names of places, which rule files do not hold in both languages.</summary>
internal static class PlaceNames
{
    private static readonly Dictionary<string, (string Zh, string En)> Known = new(StringComparer.Ordinal)
    {
        ["210000"] = ("辽宁", "Liaoning"),
        ["210100"] = ("沈阳", "Shenyang"),
        ["210200"] = ("大连", "Dalian"),
        ["210202"] = ("大连中山区", "Dalian, Zhongshan"),
        ["210203"] = ("大连西岗区", "Dalian, Xigang"),
        ["210204"] = ("大连沙河口区", "Dalian, Shahekou"),
        ["210211"] = ("大连甘井子区", "Dalian, Ganjingzi"),
        ["210300"] = ("鞍山", "Anshan"),
        ["210500"] = ("本溪", "Benxi"),
        ["210600"] = ("丹东", "Dandong"),
        ["210700"] = ("锦州", "Jinzhou"),
        ["210800"] = ("营口", "Yingkou"),
        ["210900"] = ("阜新", "Fuxin"),
        ["211000"] = ("辽阳", "Liaoyang"),
        ["211100"] = ("盘锦", "Panjin"),
        ["211300"] = ("朝阳", "Chaoyang"),
        ["211400"] = ("葫芦岛", "Huludao"),
        ["230000"] = ("黑龙江", "Heilongjiang"),
        ["230600"] = ("大庆", "Daqing"),
        ["640000"] = ("宁夏", "Ningxia"),
        ["640323"] = ("盐池", "Yanchi"),
    };

    /// <summary>The place with its names; where none is known, its code stands for them.</summary>
    public static KnownPlace Of(string code) =>
        Known.TryGetValue(code, out (string Zh, string En) name)
            ? new KnownPlace(code, name.Zh, name.En)
            : new KnownPlace(code, code, code);
}
